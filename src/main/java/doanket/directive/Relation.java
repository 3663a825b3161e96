package doanket.directive;

/** What a paper does to an earlier one when it is issued (NĐ 30/2020/NĐ-CP, article 18). */
public enum Relation {
    NONE,
    REPLACES,
    CORRECTS
}
