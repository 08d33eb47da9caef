package se.kansli.web.records;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import se.kansli.query.content.OpenContent;

/// Writes a file on the thread of its request. The thread is a virtual one, so a slow reader may take all day, and
/// nobody else writes to the answer meanwhile.
final class ContentWriter extends AbstractHttpMessageConverter<OpenContent> {

    ContentWriter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return OpenContent.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected OpenContent readInternal(Class<? extends OpenContent> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A file is uploaded to the content store", input);
    }

    @Override
    protected void writeInternal(OpenContent content, HttpOutputMessage output) throws IOException {
        content.writeTo(output.getBody());
    }
}
