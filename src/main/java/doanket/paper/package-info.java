/** Papers in the form that offices accept: families, types, signing forms; printed as PDF and DOCX. */
@Feature(
        name = "paper",
        allowedDependencies = {"platform", "web", "identity", "organisation"})
package doanket.paper;

import doanket.platform.Feature;
