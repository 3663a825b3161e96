package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Acting;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The organisation of today, whole, for whoever may read it. */
@ExtendWith(ArquillianExtension.class)
class OrganisationExportIT {

    @Inject
    OrganisationExport export;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Test
    void tellsUnitsWithTheOneAboveAndPostsWithWhoHoldsThem() {
        var above = offices.front("Ủy ban MTTQ tỉnh Xuất Bản");
        var unit = offices.front("Ủy ban MTTQ xã Xuất Bản", above);
        var member = offices.colleague(unit, "Lò Thị Xuất", "STAFF", false);
        offices.as(member);

        assertThat(export.units())
                .filteredOn(line -> line.id().equals(unit))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Ủy ban MTTQ xã Xuất Bản");
                    assertThat(line.above()).isEqualTo(above);
                    assertThat(line.type()).isEqualTo("FRONT");
                    assertThat(line.to()).isNull();
                });
        assertThat(export.posts())
                .filteredOn(line -> line.unit().equals(unit))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fullName()).isEqualTo("Lò Thị Xuất");
                    assertThat(line.main()).isTrue();
                });
    }

    @Test
    void theWorkbookHasALineForEachUnitUnderTheNamesOfTheJson() throws IOException {
        acting.as("canbo.mttq");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(export.unitBook()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("id");
            assertThat(rows.get(0).getCellText(6)).isEqualTo("above");
            assertThat(rows).hasSize(export.units().size() + 1);
        }
    }
}
