package se.kansli.query.content;

import java.io.IOException;

/// The rest of a file did not come; what came of it is not kept.
public final class UploadBrokenOff extends RuntimeException {

    UploadBrokenOff(IOException cause) {
        super(cause);
    }
}
