package doanket.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The house in which the portal runs, as the parts that all pages share show it. */
@Named("house")
@RequestScoped
public class House {

    @Inject
    private Instance<BrandSource> brands;

    public Brand getBrand() {
        return brands.isUnsatisfied() ? Brand.OWN : brands.get().brand();
    }
}
