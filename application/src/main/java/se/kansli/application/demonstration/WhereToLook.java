package se.kansli.application.demonstration;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/// What the one who started the demonstration wants to know when the story is told.
final class WhereToLook {

    private WhereToLook() {}

    static String after(List<String> timeline, URI server) {
        String story = timeline.stream().map(sentence -> "  " + sentence).collect(Collectors.joining("\n"));
        String users = DemonstrationUser.ALL.stream()
                .map(user -> "  %-20s %s (%s)".formatted(user.id(), user.name(), String.join(", ", user.grants())))
                .collect(Collectors.joining("\n"));
        return """
                Berättelsen är klar. Så här lyder tidslinjen för KS 2021/0486:

                %1$s

                Titta vidare:
                  Det offentliga diariet   %2$s/diarium
                  API:et och dess sidor    %2$s/swagger-ui.html
                  Ärendet                  curl -H "Authorization: Bearer $TOKEN" %2$s/api/v1/cases/KS-2021-0486
                  Som den 20 augusti 2021  curl -H "Authorization: Bearer $TOKEN" "%2$s/api/v1/cases/KS-2021-0486?validAt=2021-08-20"

                En token får du så här (alla har lösenordet demo):
                  TOKEN=$(curl -s -u arkivarie:demo -d grant_type=client_credentials %2$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

                Användare:
                %3$s
                """.formatted(story, server, users);
    }
}
