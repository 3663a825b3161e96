package doanket.settings.web;

import doanket.settings.Brand;
import doanket.settings.Installation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the portal calls itself and looks here, for the parts that all pages share. */
@Named
@RequestScoped
public class SettingsBrandView {

    @Inject
    private Installation installation;

    public Brand getNow() {
        return installation.getBrand();
    }
}
