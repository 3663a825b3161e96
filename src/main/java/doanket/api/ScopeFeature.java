package doanket.api;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts a guard before each operation, as it asks for; one that asks for nothing is shut. */
@Provider
public class ScopeFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var operation = resource.getResourceMethod().getAnnotation(ApiOperation.class);
        context.register(new ScopeFilter(operation));
    }
}
