package se.kansli.application.demonstration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/// The key that the demonstration's tokens are signed with, kept in the data folder so that a token outlives a restart.
final class IssuerKey {

    private static final int BITS = 2048;

    private IssuerKey() {}

    static RSAKey in(Path folder) {
        Path file = folder.resolve("issuer-key.json");
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
            Files.createDirectories(folder);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.toJSONString());
            return key;
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException(
                    "Nyckeln i " + file + " kan inte läsas eller skapas. Ta bort filen och starta om.", e);
        }
    }
}
