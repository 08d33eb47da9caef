package se.kansli.query.journal;

import java.util.function.Function;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

/// Axon's JSON serializer, which writes our events under their stored names in place of class names, and reads none in
/// which something is missing.
public final class StoredEventSerializer extends Jackson3Serializer {

    public StoredEventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StoredJson::configureForEvents));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return DomainEvent.class.isAssignableFrom(type) && type.isAnnotationPresent(StoredAs.class)
                ? storedType(type.asSubclass(DomainEvent.class))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return StoredEvents.named(type.getName())
                .<Class<?>>map(Function.identity())
                .orElseGet(() -> super.classForType(type));
    }

    private static SerializedType storedType(Class<? extends DomainEvent> event) {
        return new SimpleSerializedType(StoredEvents.nameOf(event), StoredEvents.revisionOf(event));
    }
}
