package mawaqif.browser;

/** A study of two stakeholders and one issue, small enough to bring in by hand. */
final class TownAndFarmers {
    static final String LETTER = "We oppose the rise. The town needs it.";

    private TownAndFarmers() {}

    /**
     * Its codebook.
     *
     * @param scenarios lines of YAML between the issue and the lens, or nothing
     */
    static String codebook(String slug, String english, String arabic, String scenarios) {
        return """
        study:
          slug: %s
          title: {en: "%s", ar: "%s"}
          default-lens: position
        stakeholders:
          - {code: TOWN, label: {en: "Town", ar: "المدينة"}}
          - {code: FARM, label: {en: "Farmers", ar: "المزارعون"}}
        issues:
          - code: PRICE
            label: {en: "Price", ar: "السعر"}
            proposition: {en: "The price rises.", ar: "يرتفع السعر."}
        %slenses:
          position:
            label: {en: "Position", ar: "الموقف"}
            points: {-2: a, -1: b, 0: c, 1: d, 2: e}
        """
                .formatted(slug, english, arabic, scenarios);
    }
}
