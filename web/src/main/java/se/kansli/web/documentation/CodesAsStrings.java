package se.kansli.web.documentation;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Code;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;

/// A [Code] is one string in JSON, and is described as one.
final class CodesAsStrings implements ModelConverter {

    private static final Map<Class<? extends Code>, String> EXAMPLES = Map.ofEntries(
            Map.entry(BodyCode.class, "KS"),
            Map.entry(CaseId.class, "KS-2021-0486"),
            Map.entry(RemissId.class, "KS-2021-0486-R1"),
            Map.entry(IncomingRemissId.class, "SFN-IN-KS-2021-0486-R1"),
            Map.entry(MeetingId.class, "KS-M-KSIA-7"),
            Map.entry(ParagraphNumber.class, "131.2"),
            Map.entry(ParagraphSeriesId.class, "KS-P-KSIA-2021"),
            Map.entry(BallotId.class, "KS-M-KSIA-7-V1"),
            Map.entry(MinutesId.class, "KS-M-KSIA-7-J"),
            Map.entry(PersonId.class, "P-00017"),
            Map.entry(AssignmentId.class, "KS-A-KSIA-7-3-1"),
            Map.entry(DelegatedDecisionId.class, "KS-D-KS-2021-12"),
            Map.entry(AnnexPath.class, "1/2"));

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (Code.class.isAssignableFrom(raw)) {
            return new StringSchema().example(EXAMPLES.get(raw));
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
