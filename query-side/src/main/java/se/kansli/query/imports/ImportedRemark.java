package se.kansli.query.imports;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.printed.MinutesRemark;

/// @param number from 1
/// @param resolution absent while it is open
public record ImportedRemark(
        int number, MinutesRemark remark, @Nullable RemarkResolution resolution) {

    boolean isAbout(String paragraph) {
        return paragraph.equals(remark.paragraph());
    }
}
