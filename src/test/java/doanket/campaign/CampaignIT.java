package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.criteria.Assessment;
import doanket.criteria.Assessments;
import doanket.criteria.CriterionScore;
import doanket.criteria.Figure;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.Result;
import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.news.ArticleCategories;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.search.KnownObject;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final LocalDate END = LocalDate.of(2031, 1, 31);

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignReading reading;

    @Inject
    CampaignScores scores;

    @Inject
    CampaignMap map;

    @Inject
    CampaignFollowing following;

    @Inject
    CampaignLinks links;

    @Inject
    ArticleCategories categories;

    @Inject
    MapShapes shapes;

    @Inject
    Assessments assessments;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    UnitDirectory directory;

    @Inject
    SearchIndex search;

    @Inject
    Acting acting;

    private UUID front() {
        return directory.find("MTTQ tỉnh", 1).get(0).id();
    }

    private static CampaignDraft draft(String name, UUID set, String places, long version) {
        var terms = new CampaignTerms(CampaignKind.MOVEMENT, name, "Mục tiêu", "Nội dung", set, START, null);
        return new CampaignDraft(terms, "Đợt 1; 01/01/2031", places, List.of(), version);
    }

    @Test
    void aLeaderStartsItEverybodyOfTheProvinceReadsItAndNobodyElseDoes() {
        acting.as("lanhdao.mttq");
        var id = writing.start(front(), draft("Phong trào mở", null, "VS-01\nPhường Vân Trung", 0));

        acting.as("canbo.xa01");
        assertThat(reading.sheet(id).head().participants()).isEqualTo(2);
        assertThat(reading.sheet(id).mayLead()).isFalse();
        assertThat(reading.list()).anyMatch(row -> row.head().id().equals(id));
        assertThatThrownBy(() -> writing.change(id, draft("Tên khác", null, "VS-01", 1)))
                .isInstanceOf(NotFoundException.class);
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> writing.start(front(), draft("Không được", null, "VS-01", 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverSavesSecondIsTold() {
        acting.as("lanhdao.mttq");
        var id = writing.start(front(), draft("Phong trào hai người", null, "VS-01", 0));
        var seen = writing.draft(id).version();

        writing.change(id, draft("Phong trào hai người sửa", null, "VS-02", seen));

        assertThat(writing.draft(id).participants()).contains("VS-02").doesNotContain("VS-01");
        assertThatThrownBy(() -> writing.change(id, draft("Phong trào cũ", null, "VS-01", seen)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void refusesAPlaceThatIsNotKnown() {
        acting.as("lanhdao.mttq");

        assertThatThrownBy(() -> writing.start(front(), draft("Phong trào xa", null, "Xã Không Có", 0)))
                .hasMessage("refused.unknownUnit");
        assertThatThrownBy(() -> writing.start(front(), draft("Phong trào trống", null, " ", 0)))
                .hasMessage("refused.noParticipants");
    }

    @Test
    void aFrontReportsForItsCommuneAndACriterionIsMetOnceAllIndicatorsAre() {
        acting.as("lanhdao.mttq");
        var id = writing.start(front(), draft("Phong trào chấm điểm", SET, "VS-07", 0));
        var commune = scores.scorecard(id, END).lines().get(0).place().unit();
        var reporter = directory.find("VS-07.MTTQ", 1).get(0).id();
        var planning = indicators.ofSet(SET).subList(0, 2);
        var source = Uuids.next();

        assessments.put(List.of(assessed(reporter, planning.get(0).id(), source)));
        assertThat(planned(id).counted()).endsWith("/2");
        assessments.put(List.of(assessed(reporter, planning.get(1).id(), source)));

        assertThat(planned(id).verdict()).isEqualTo(Result.MET);
        assertThat(scores.place(id, commune, END).parts().get(0).lines())
                .allSatisfy(line -> assertThat(line.figure().source()).isEqualTo(source));
        assertThat(map.geoJson(id, planning.get(0).id(), END)).contains("\"tone\":\"good\"");
        assessments.replace(List.of(source), List.of());
        assertThat(scores.place(id, commune, END).parts().get(0).lines())
                .noneMatch(line ->
                        line.figure() != null && source.equals(line.figure().source()));
    }

    private CriterionScore planned(UUID id) {
        return scores.scorecard(id, END).lines().get(0).cells().get(0);
    }

    private static Assessment assessed(UUID unit, UUID indicator, UUID source) {
        return new Assessment(unit, indicator, START, END, Figure.of(BigDecimal.ONE), source);
    }

    @Test
    void aThousandFiguresAreTakenInAFewStatements() {
        acting.as("lanhdao.mttq");
        var communes = directory.find("xã", 40).stream()
                .filter(unit -> unit.code().matches("VS-\\d\\d"))
                .toList();
        var figures = indicators.ofSet(SET).stream()
                .flatMap(one -> communes.stream().map(unit -> assessed(unit.id(), one.id(), null)))
                .map(one -> new Assessment(
                        one.unit(), one.indicator(), START.plusYears(9), END.plusYears(9), one.figure(), null))
                .toList();

        assertThat(Statements.during(() -> assessments.put(figures))).isLessThanOrEqualTo(8);
    }

    @Test
    void linksWhatTheLeaderMayOpenAndShowsItToWhoeverMay() {
        acting.as("lanhdao.mttq");
        var id = writing.start(front(), draft("Phong trào có tin", null, "VS-01", 0));
        var open = findable("Tin chung", Audience.EVERYBODY);
        var hidden = findable("Tin riêng", Audience.key(front(), false, null, "LEADER"));

        links.add(id, "https://example.org/news/view?id=" + open + "#dau");
        links.add(id, "/news/view?id=" + hidden);

        assertThatThrownBy(() -> links.add(id, "/news/view?id=" + Uuids.next())).hasMessage("refused.nothingAtAddress");
        assertThatThrownBy(() -> links.add(id, "tin nào đó")).hasMessage("refused.nothingAtAddress");
        assertThat(titles(id)).contains("Tin chung", "Tin riêng");
        acting.as("canbo.xa01");
        assertThat(titles(id)).contains("Tin chung").doesNotContain("Tin riêng");
    }

    @Test
    void storiesStandTogetherUnderTheNameOfTheirCategory() {
        acting.asSystem();
        var name = "Chuyện đẹp " + Uuids.next();
        var category = categories.addCategory(name, "");
        acting.as("lanhdao.mttq");
        var id = writing.start(front(), draft("Phong trào có chuyện", null, "VS-01", 0));
        links.add(id, "/news/view?id=" + findable("Bài thường", Audience.EVERYBODY));
        links.add(id, "/news/view?id=" + findable("Một câu chuyện", Audience.EVERYBODY, category.toString()));
        assertThat(reading.sheet(id).links()).hasSize(1);

        acting.asSystem();
        categories.tellStories(category, true);

        acting.as("canbo.xa01");
        assertThat(reading.sheet(id).links())
                .filteredOn(group -> group.label().equals(name))
                .singleElement()
                .satisfies(group -> assertThat(group.objects())
                        .extracting(KnownObject::title)
                        .containsExactly("Một câu chuyện"));
        assertThat(reading.sheet(id).links()).hasSize(2);
        acting.asSystem();
        categories.closeCategory(category);
    }

    private List<String> titles(UUID id) {
        return reading.sheet(id).links().stream()
                .flatMap(group -> group.objects().stream())
                .map(object -> object.title())
                .toList();
    }

    private UUID findable(String title, String audience) {
        return findable(title, audience, null);
    }

    private UUID findable(String title, String audience, String category) {
        var id = Uuids.next();
        search.put(new SearchEntry(
                "news",
                id,
                new Scope(UnitDirectory.COUNTRY, null, List.of(audience)),
                category,
                title,
                title,
                Instant.parse("2026-01-01T00:00:00Z"),
                null));
        return id;
    }

    @Test
    void oneFollowsAndNoLongerFollows() {
        acting.as("lanhdao.mttq");
        var id = writing.start(front(), draft("Phong trào theo dõi", null, "VS-01", 0));

        acting.as("canbo.hnd");
        following.follow(id);
        following.follow(id);
        assertThat(reading.sheet(id).followed()).isTrue();
        following.unfollow(id);
        assertThat(reading.sheet(id).followed()).isFalse();
    }

    @Test
    void anAdministratorUploadsOutlinesOfUnitsByCodeOrName() {
        acting.as("quantri");
        var square = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[108,15],[109,15],[109,16],[108,15]]]}";
        var file =
                "{\"features\":[{%1$s,\"properties\":{\"code\":\"VS-09\"}},{%1$s,\"properties\":{\"fullName\":\"Xã Lạ\"}}]}"
                        .formatted(square);

        var taken = shapes.upload(file.getBytes(StandardCharsets.UTF_8));

        assertThat(taken.known()).isEqualTo(1);
        assertThat(taken.unknown()).containsExactly("Xã Lạ");
        var unknown = "{\"features\":[{%s,\"properties\":{\"code\":\"NOWHERE\"}}]}".formatted(square);
        assertThatThrownBy(() -> shapes.upload(unknown.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("refused.noShapeKnown");
        assertThat(shapes.known()).isPositive();
        assertThat(reading.mayDraw()).isTrue();
        for (var username : List.of("canbo.mttq", "quantri.donvi")) {
            acting.as(username);
            assertThatThrownBy(() -> shapes.upload(new byte[0])).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> shapes.known()).isInstanceOf(NotFoundException.class);
            assertThat(reading.mayDraw()).isFalse();
        }
    }
}
