package mawaqif.browser;

/** Every screen by an address of it, as somebody would bookmark it. */
enum Screen {
    STUDIES("/studies"),
    OVERVIEW(Window.STUDY),
    MATRIX(Window.STUDY + "/matrix"),
    MATRIX_FILTERED(Window.STUDY + "/matrix?lens=impact&period=CAMPAIGN&open=SUNNI"),
    CELL(Window.STUDY + "/matrix?cell=KURD,US-PRESENCE"),
    MATRIX_FAULT(Window.STUDY + "/matrix?colour=blue"),
    MATRIX_ON_PAPER(Window.STUDY + "/matrix/print"),
    COMPARISON_ON_PAPER(Window.STUDY + "/compare/print?with=SUNNI,SHIA,IRAN"),
    COMPARE(Window.STUDY + "/compare?with=SUNNI,SHIA,US"),
    COMPARE_SCENARIOS(Window.STUDY + "/compare?by=scenario&lens=impact"),
    CHARTS(Window.STUDY + "/charts/matrix"),
    BARS(Window.STUDY + "/charts/bars"),
    STRIP(Window.STUDY + "/charts/strip"),
    CLOSENESS(Window.STUDY + "/charts/closeness"),
    COVERAGE(Window.STUDY + "/charts/coverage"),
    TIMELINE(Window.STUDY + "/charts/timeline"),
    MAP(Window.STUDY + "/charts/map"),
    NETWORK(Window.STUDY + "/charts/network"),
    VIEWS(Window.STUDY + "/views"),
    FROZEN(Window.STUDY + "/matrix?stakeholder=SUNNI&version=1"),
    CLAIMS(Window.STUDY + "/claims"),
    CLAIM(Window.STUDY + "/claims/A-002"),
    NO_CLAIMS(Window.STUDY + "/claims?q=zzz"),
    SOURCES(Window.STUDY + "/sources"),
    READER(Window.STUDY + "/sources/" + Window.SOURCE),
    QUOTE(Window.STUDY + "/sources/" + Window.SOURCE + "?quote=A-057.1"),
    CODEBOOK(Window.STUDY + "/codebook"),
    IMPORT(Window.STUDY + "/import"),
    NEW_STUDY("/import"),
    PEOPLE("/admin"),
    NOTHING_HERE("/studies/no-such-study");

    private final String address;

    Screen(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
