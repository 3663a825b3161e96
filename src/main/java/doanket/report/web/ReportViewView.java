package doanket.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One report as it is read and decided about. */
@Named
@RequestScoped
public class ReportViewView extends SheetView {}
