package se.kansli.query.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/// Writes each [Code] as the one string that it is, and makes it of that string again, as a value and as a key.
final class CodeModule extends SimpleModule {

    CodeModule() {
        super("code");
        addSerializer(Code.class, new Written());
        addKeySerializer(Code.class, new WrittenAsKey());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isCode(type.getRawClass()) ? new Read(type.getRawClass().asSubclass(Code.class)) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return isCode(type);
            }
        });
        context.addKeyDeserializers((type, config, description) ->
                isCode(type.getRawClass()) ? new ReadAsKey(type.getRawClass().asSubclass(Code.class)) : null);
    }

    private static boolean isCode(Class<?> type) {
        return type.isRecord() && Code.class.isAssignableFrom(type);
    }

    private static MethodHandle constructorOf(Class<? extends Code> type) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, String.class))
                    .asType(MethodType.methodType(Code.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not made of one string.", e);
        }
    }

    /// The refusal of the value's own constructor is the sentence that the reader sees.
    private static Code make(
            MethodHandle constructor, Class<? extends Code> type, String text, DeserializationContext context) {
        try {
            return (Code) constructor.invokeExact(text);
        } catch (IllegalArgumentException e) {
            return (Code) context.handleInstantiationProblem(type, text, e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Written extends ValueSerializer<Code> {
        @Override
        public void serialize(Code code, JsonGenerator json, SerializationContext context) {
            json.writeString(code.value());
        }
    }

    private static final class WrittenAsKey extends ValueSerializer<Code> {
        @Override
        public void serialize(Code code, JsonGenerator json, SerializationContext context) {
            json.writeName(code.value());
        }
    }

    /// Where one code is read the next one is often the same, so the last one is kept: it was found to be well formed.
    private static final class Read extends ValueDeserializer<Code> {
        private final Class<? extends Code> type;
        private final MethodHandle constructor;
        private @Nullable Code last;

        Read(Class<? extends Code> type) {
            this.type = type;
            this.constructor = constructorOf(type);
        }

        @Override
        public Code deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Code) context.handleUnexpectedToken(type, json);
            }
            String text = json.getString();
            Code before = last;
            if (before != null && before.value().equals(text)) {
                return before;
            }
            Code made = make(constructor, type, text, context);
            last = made;
            return made;
        }
    }

    private static final class ReadAsKey extends KeyDeserializer {
        private final Class<? extends Code> type;
        private final MethodHandle constructor;

        ReadAsKey(Class<? extends Code> type) {
            this.type = type;
            this.constructor = constructorOf(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return make(constructor, type, key, context);
        }
    }
}
