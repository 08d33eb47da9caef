package se.kansli.application.demonstration;

import java.util.List;

/// A user of the demonstration: an officer of the story, with a client id that serves as user name.
///
/// @param grants in the form of [Grant]: `registrator@KS`
record DemonstrationUser(String id, String name, List<String> grants, boolean automation) {

    /// The password of every demonstration user. It is no secret, which is why the demonstration answers on loopback
    /// only.
    static final String PASSWORD = "demo";

    static final List<DemonstrationUser> ALL = List.of(
            new DemonstrationUser(
                    "admin", "Administratören", List.of("administrator", "registrator", "arkivarie"), false),
            new DemonstrationUser(
                    "registrator.ks", "Registrator vid kommunstyrelsen", List.of("registrator@KS"), false),
            new DemonstrationUser("carolina.andersson", "Carolina Andersson", List.of("handlaggare@KS"), false),
            new DemonstrationUser("oliver.wykman", "Oliver Wykman", List.of("namndsekreterare@KS"), false),
            new DemonstrationUser(
                    "sekreterare.kf", "Kommunfullmäktiges sekreterare", List.of("namndsekreterare@KF"), false),
            new DemonstrationUser("dzenita.abaza", "Dzenita Abaza", List.of("ordforande@KS"), false),
            new DemonstrationUser(
                    "registrator.sfn", "Registrator vid servicenämnden", List.of("registrator@SFN"), false),
            new DemonstrationUser("martina.adielsbalk", "Martina Adiels Balk", List.of("handlaggare@SFN"), false),
            new DemonstrationUser(
                    "sekreterare.sfn", "Servicenämndens sekreterare", List.of("namndsekreterare@SFN"), false),
            new DemonstrationUser(
                    "kansli.un",
                    "Utbildningsnämndens kansli",
                    List.of("registrator@UN", "handlaggare@UN", "namndsekreterare@UN"),
                    false),
            new DemonstrationUser(
                    "kansli.sn",
                    "Socialnämndens kansli",
                    List.of("registrator@SN", "handlaggare@SN", "namndsekreterare@SN"),
                    false),
            new DemonstrationUser(
                    "kansli.sbn",
                    "Samhällsbyggnadsnämndens kansli",
                    List.of("registrator@SBN", "handlaggare@SBN", "namndsekreterare@SBN"),
                    false),
            new DemonstrationUser(
                    "kansli.kfn",
                    "Kultur- och fritidsnämndens kansli",
                    List.of("registrator@KFN", "handlaggare@KFN", "namndsekreterare@KFN"),
                    false),
            new DemonstrationUser("arkivarie", "Stadsarkivarien", List.of("arkivarie"), false),
            new DemonstrationUser("automat", "En automat", List.of("namndsekreterare@SFN", "handlaggare@SFN"), true));
}
