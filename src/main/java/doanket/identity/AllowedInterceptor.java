package doanket.identity;

import doanket.platform.NotFoundException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks, inside the transaction of the method, whether the current user may do it to this object. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AllowedInterceptor {

    private final CurrentUser user;
    private final Access access;
    private final Instance<ScopeSource> sources;
    private final LaterDeeds later;

    @Inject
    AllowedInterceptor(CurrentUser user, Access access, @Any Instance<ScopeSource> sources, LaterDeeds later) {
        this.user = user;
        this.access = access;
        this.sources = sources;
        this.later = later;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var asked = declarationOf(call);
        if (!user.isSystem() && !permits(asked, call)) {
            later.refused(asked, call);
            throw new NotFoundException();
        }
        return call.proceed();
    }

    private static Allowed declarationOf(InvocationContext call) {
        var method = call.getMethod().getAnnotation(Allowed.class);
        return method == null ? call.getMethod().getDeclaringClass().getAnnotation(Allowed.class) : method;
    }

    private boolean permits(Allowed asked, InvocationContext call) {
        if (asked.value() == Permission.ANYONE) {
            return true;
        }
        if (asked.of() == ScopeSource.Anywhere.class) {
            return user.find().filter(signedIn -> signedIn.may(asked.value())).isPresent();
        }
        return sources.select(asked.of())
                .get()
                .scopeOf(call.getParameters()[0])
                .filter(scope -> access.permits(asked.value(), scope))
                .isPresent();
    }
}
