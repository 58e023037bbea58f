package dev.staunch.jaxrs;

import dev.staunch.error.Pointer;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Finds the name that a service gives to a parameter. */
final class ParameterPlace {

    private ParameterPlace() {}

    static Pointer of(Annotation @Nullable [] annotations) {
        if (annotations != null) {
            for (Annotation each : annotations) {
                String name = name(each);
                if (name != null) {
                    return Pointer.root().child(name);
                }
            }
        }
        return Pointer.root();
    }

    private static @Nullable String name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        } else if (annotation instanceof PathParam path) {
            return path.value();
        } else if (annotation instanceof HeaderParam header) {
            return header.value();
        } else if (annotation instanceof FormParam form) {
            return form.value();
        } else if (annotation instanceof CookieParam cookie) {
            return cookie.value();
        } else if (annotation instanceof MatrixParam matrix) {
            return matrix.value();
        }
        return null;
    }
}
