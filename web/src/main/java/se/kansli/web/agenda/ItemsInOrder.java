package se.kansli.web.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record ItemsInOrder(@NotNull @Size(min = 1, max = 500) List<@NotNull Integer> items) {}
