package mawaqif.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One application and one browser for all tests of a process; who is signed in stays so from test
 * to test.
 */
final class Desk implements AutoCloseable {

    /** In milliseconds: two busy cores need a while; nobody waits this long when all is well. */
    private static final double PATIENCE = Integer.getInteger("mawaqif.patience", 30_000);

    private final PackagedApplication application;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Tongue, BrowserContext> signedIn = new EnumMap<>(Tongue.class);
    private final List<BrowserContext> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Desk() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            browser = launch(playwright);
            application = PackagedApplication.start();
        } catch (RuntimeException cannotWork) {
            playwright.close();
            throw cannotWork;
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static Browser launch(Playwright playwright) {
        String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking")));
    }

    PackagedApplication application() {
        return application;
    }

    /** A new window of the administrator, whose device speaks a language. */
    Window administrator(Tongue tongue) {
        BrowserContext context = signedIn.computeIfAbsent(tongue, this::signIn);
        return new Window(context.newPage(), tongue);
    }

    /** A new window of somebody who is not signed in. */
    Window stranger(Tongue tongue) {
        return strangerAt(application.address(), tongue);
    }

    /** A new window of somebody who is not signed in, at another instance. */
    Window strangerAt(String address, Tongue tongue) {
        BrowserContext context = context(address, tongue);
        strangers.add(context);
        return new Window(context.newPage(), tongue);
    }

    /** Takes back complaints that a test has provoked. */
    void excuse(String part) {
        complaints.removeIf(complaint -> complaint.contains(part));
    }

    /** Closes all windows and returns what they complained of. */
    List<String> leave() {
        signedIn.values().forEach(context -> List.copyOf(context.pages()).forEach(Page::close));
        strangers.forEach(BrowserContext::close);
        strangers.clear();
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        playwright.close();
        application.close();
    }

    private BrowserContext signIn(Tongue tongue) {
        BrowserContext context = context(application.address(), tongue);
        Window window = new Window(context.newPage(), tongue);
        SignInScreen screen = window.signIn();
        screen.signIn(PackagedApplication.ADMIN, PackagedApplication.PASSWORD);
        window.awaitScreen("/studies/us-iraq-2025");
        window.page().close();
        return context;
    }

    private BrowserContext context(String address, Tongue tongue) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setLocale(tongue.code())
                                .setAcceptDownloads(true)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(Window.WIDE, Window.HIGH));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.error()));
        return context;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " (" + message.page().url() + ")");
        }
    }
}
