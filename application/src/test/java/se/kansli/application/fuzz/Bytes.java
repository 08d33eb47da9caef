package se.kansli.application.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes bytes that are not what they seem.
final class Bytes {

    private static final byte[] ZEROS = new byte[1024 * 1024];

    private Bytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] of(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            all[at] = (byte) bytes[at];
        }
        return all;
    }

    /// The first occurrence of the text replaced by these bytes.
    static byte[] replaced(String whole, String part, byte[] by) {
        int at = whole.indexOf(part);
        return joined(utf8(whole.substring(0, at)), by, utf8(whole.substring(at + part.length())));
    }

    static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /// So many megabytes of nothing, in a few kilobytes.
    static byte[] gzipBomb(int megabytes) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                for (int each = 0; each < megabytes; each++) {
                    gzip.write(ZEROS);
                }
            }
        });
    }

    /// A zip with files of a megabyte of nothing each, and names that lead out of where it is unpacked.
    static byte[] zipBomb(int files, String name) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int each = 0; each < files; each++) {
                    zip.putNextEntry(new ZipEntry(name + each));
                    zip.write(ZEROS);
                    zip.closeEntry();
                }
            }
        });
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
