package se.kansli.kernel.access;

/// What a person or a system may do, at one authority or in the whole municipality (ACC-1).
public enum Role {
    REGISTRATOR("registrator"),
    HANDLAGGARE("handläggare"),
    NAMNDSEKRETERARE("nämndsekreterare"),
    ORDFORANDE("ordförande"),
    ARKIVARIE("arkivarie"),
    ADMINISTRATOR("administratör"),
    /// What happens by itself. It carries facts and reminds; it never decides (KL 6:38 second paragraph).
    SYSTEM("system");

    private final String swedish;

    Role(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
