package se.kansli.web.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/// Gives each request a place from the moment when it has come whole until it is answered, or refuses it. A stream
/// takes one only while it is opened.
@Component
final class Admission implements AsyncHandlerInterceptor {

    private static final String PLACE = Admission.class.getName();

    private final Capacity capacity;

    Admission(Capacity capacity) {
        this.capacity = capacity;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod method) {
            Room room = method.hasMethodAnnotation(Transfer.class) ? capacity.transfers() : capacity.requests();
            String caller = Capacity.caller(request);
            room.take(caller, 1);
            request.setAttribute(PLACE, (Runnable) () -> room.giveBack(caller, 1));
        }
        return true;
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        leave(request);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        leave(request);
    }

    private static void leave(HttpServletRequest request) {
        if (request.getAttribute(PLACE) instanceof Runnable giveBack) {
            request.removeAttribute(PLACE);
            giveBack.run();
        }
    }
}
