package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InterceptionType;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guard stands in front of every operation of every feature, in the server as it runs. */
@ExtendWith(ArquillianExtension.class)
class AllowedIT {

    @Inject
    BeanManager beans;

    @Inject
    AccountService accounts;

    @Inject
    PersonService people;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Test
    void everyOperationIsGuarded() {
        assertThat(services()).hasSizeGreaterThan(10);
        assertThat(services().flatMap(AllowedIT::operations)).isNotEmpty().allSatisfy(operation -> {
            var allowed = operation.getAnnotation(Allowed.class);
            assertThat(allowed).as("%s", operation).isNotNull();
            assertThat(beans.resolveInterceptors(InterceptionType.AROUND_INVOKE, allowed))
                    .as("%s", operation)
                    .extracting(Bean::getBeanClass)
                    .containsExactly(AllowedInterceptor.class);
        });
    }

    @Test
    void nobodyIsAllowedAnythingThatAsksWhoHeIs() {
        assertThat(services().flatMap(AllowedIT::operations))
                .filteredOn(operation -> operation.getAnnotation(Allowed.class).value() != Permission.ANYONE)
                .allSatisfy(operation ->
                        assertThat(thrownBy(operation)).as("%s", operation).isInstanceOf(NotFoundException.class));
    }

    @Test
    void anAuditorChangesNothing() {
        acting.as("kiemsoat");

        assertThatThrownBy(() -> people.enter(Uuids.next(), "Ai Đó", null, null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.accounts("", 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theUnitDecidesAndTheUnknownLooksLikeTheForbidden() {
        var foreign = offices.front("Mặt trận nơi khác");
        var own = acting.as("quantri.donvi").unit();

        assertThat(people.enter(own, "Trần Thị Trong Đơn Vị", null, null)).isNotNull();
        var forbidden = refusal(foreign);
        var unknown = refusal(Uuids.next());

        assertThat(forbidden).hasSameClassAs(unknown).hasMessage(unknown.getMessage());
    }

    @Test
    void anotherBranchesAccountIsAsGoodAsUnknown() {
        var foreign = offices.front("Mặt trận nơi khác nữa");
        acting.asSystem();
        var account = accounts.open(
                foreign,
                people.enter(foreign, "Lê Văn Nơi Khác", null, null),
                "noi.khac." + Uuids.next().toString().substring(24));
        acting.as("quantri.donvi");

        assertThatThrownBy(() -> accounts.account(account.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.close(account.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.giveNewPassword(account.id())).isInstanceOf(NotFoundException.class);
    }

    private Throwable refusal(UUID unit) {
        try {
            people.enter(unit, "Trần Thị Ngoài Đơn Vị", null, null);
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("was allowed in " + unit);
    }

    private Stream<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("doanket."))
                .filter(type -> type.isAnnotationPresent(Transactional.class))
                .distinct();
    }

    private static Stream<Method> operations(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private Throwable thrownBy(Method operation) {
        var bean = beans.resolve(beans.getBeans(operation.getDeclaringClass(), Any.Literal.INSTANCE));
        CreationalContext<?> context = beans.createCreationalContext(bean);
        try {
            operation.invoke(beans.getReference(bean, operation.getDeclaringClass(), context), arguments(operation));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] arguments(Method operation) {
        return Arrays.stream(operation.getParameterTypes())
                .map(AllowedIT::something)
                .toArray();
    }

    private static Object something(Class<?> type) {
        if (type == UUID.class) {
            return Uuids.next();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == String.class ? "" : null;
    }
}
