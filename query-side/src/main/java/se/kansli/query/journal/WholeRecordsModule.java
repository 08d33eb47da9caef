package se.kansli.query.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/// Holds what is read to what its record declares: only a component that is marked `@Nullable` may be absent or null.
final class WholeRecordsModule extends SimpleModule {

    private final String packages;

    /// @param packages with what the names of the packages begin whose records are held to that
    WholeRecordsModule(String packages) {
        super("whole-records");
        this.packages = packages;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Declared(packages));
    }

    /// Asked once for each type, when its reader is made.
    private static final class Declared extends NopAnnotationIntrospector {
        private static final JsonSetter.Value REQUIRED = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);

        private final String packages;

        private Declared(String packages) {
            this.packages = packages;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter && isRequired(parameter)
                    ? REQUIRED
                    : JsonSetter.Value.empty();
        }

        private boolean isRequired(AnnotatedParameter parameter) {
            RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
            return components != null
                    && parameter.getDeclaringClass().getPackageName().startsWith(packages)
                    && !components[parameter.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
