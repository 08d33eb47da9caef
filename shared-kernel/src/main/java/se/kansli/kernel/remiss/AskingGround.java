package se.kansli.kernel.remiss;

/// By what law somebody is asked for an opinion (CON-1).
public enum AskingGround {
    /// Kommunstyrelsen asks the other nämnder, which have to answer (KL 6:12).
    KL_6_12,
    /// An authority asks for what its inquiry needs (FL 26).
    FL_26,
    /// The government asks (RF 7:2).
    RF_7_2
}
