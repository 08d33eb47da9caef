package se.kansli.web.remiss;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param beforeApproval why the answer does not wait for the minutes to be approved (CON-10)
record AnswerToDispatch(@Nullable @Size(max = 2000) String beforeApproval) {

    static final AnswerToDispatch AS_USUAL = new AnswerToDispatch(null);
}
