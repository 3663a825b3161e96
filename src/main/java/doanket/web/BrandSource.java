package doanket.web;

/** Knows how this installation looks; written by the feature in which that is set. */
public interface BrandSource {

    Brand brand();
}
