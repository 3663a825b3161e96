package doanket.testkit;

import com.github.benmanes.caffeine.cache.Cache;
import doanket.platform.Draining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets the server forget everything that it remembers of the database for some seconds, so that the next page is the first
 * view of all; with {@code quiet=true} it takes up no work of its own until it is told otherwise; with {@code remember} it forgets nothing. Exists in the test archive only.
 */
@WebServlet("/testkit/forget")
public class ForgetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORGET = "forget";

    @Inject
    private transient BeanManager beans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        System.setProperty(Draining.PROPERTY, String.valueOf(request.getParameter("quiet")));
        if (request.getParameter("remember") == null) {
            forgetAll();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void forgetAll() {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(bean -> bean.getBeanClass().getPackageName().startsWith("doanket."))
                .flatMap(this::made)
                .forEach(ForgetServlet::forget);
    }

    private Stream<?> made(Bean<?> bean) {
        return Stream.ofNullable(beans.getContext(ApplicationScoped.class).get(bean));
    }

    private static void forget(Object bean) {
        hierarchy(bean.getClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == Cache.class
                        || forgetting(field.getType()).isPresent())
                .forEach(field -> {
                    try {
                        field.setAccessible(true);
                        empty(field.get(bean));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
        forgetting(bean.getClass()).ifPresent(method -> call(method, bean));
    }

    private static void empty(Object memory) {
        if (memory instanceof Cache<?, ?> cache) {
            cache.invalidateAll();
        } else if (memory != null) {
            forgetting(memory.getClass()).ifPresent(method -> call(method, memory));
        }
    }

    private static Optional<Method> forgetting(Class<?> type) {
        return hierarchy(type)
                .filter(each -> each.getPackageName().startsWith("doanket."))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.getName().equals(FORGET) && method.getParameterCount() == 0)
                .findFirst();
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        return Stream.iterate(type, each -> each != null, Class::getSuperclass);
    }

    private static void call(Method method, Object target) {
        try {
            method.setAccessible(true);
            method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
