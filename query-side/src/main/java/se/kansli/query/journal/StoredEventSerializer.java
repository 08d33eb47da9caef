package se.kansli.query.journal;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

/// Axon's JSON serializer, which writes our events under their stored names in place of class names. It reads none in
/// which something is missing, and none that is stored under a name or a revision that this program does not know. What
/// a later revision added and may be absent is absent in the earlier ones (ADR 9).
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

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        Class<?> known = classForType(type);
        if (UnknownSerializedType.class.isAssignableFrom(known)) {
            throw new SerializationException("Nothing that this program knows is stored as " + type.getName() + ".");
        }
        if (DomainEvent.class.isAssignableFrom(known) && !isOfRevision(type, known.asSubclass(DomainEvent.class))) {
            throw new SerializationException(
                    "This program does not know revision %s of %s.".formatted(type.getRevision(), type.getName()));
        }
        return super.deserialize(stored);
    }

    /// Today's or an earlier one.
    private static boolean isOfRevision(SerializedType type, Class<? extends DomainEvent> event) {
        return IntStream.rangeClosed(1, Integer.parseInt(StoredEvents.revisionOf(event)))
                .anyMatch(revision -> String.valueOf(revision).equals(type.getRevision()));
    }

    private static SerializedType storedType(Class<? extends DomainEvent> event) {
        return new SimpleSerializedType(StoredEvents.nameOf(event), StoredEvents.revisionOf(event));
    }
}
