package se.kansli.web.edge;

/// A form came where a file was asked for. What lies in a form is not the file that somebody chose.
public final class FormInsteadOfFile extends RuntimeException {

    public FormInsteadOfFile() {
        super("Skicka själva filen i begärans kropp, inte ett formulär: sätt Content-Type till filens typ, eller till"
                + " application/octet-stream.");
    }
}
