package mawaqif.users;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** A page that stands for itself: no script, no other file, since nothing may be relied on. */
final class ErrorPage {

    private static final String FORM =
            """
            <!doctype html>
            <html lang="%1$s" dir="%2$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%3$s</title>
            <style>
            html { color-scheme: light dark; background: light-dark(#fff, #111616);
              color: light-dark(#14201f, #e8eeed);
              font: 1rem/1.7 "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif; }
            main { max-width: 36rem; margin: 18vh auto 0; padding: 0 1.5rem; }
            h1 { font-size: 1.5rem; line-height: 1.4; }
            p { overflow-wrap: anywhere; }
            a { color: light-dark(#0f5c5c, #63c1ba); }
            </style>
            </head>
            <body><main><h1>%3$s</h1><p>%4$s</p><p><a href="/">%5$s</a></p></main></body>
            </html>
            """;

    private ErrorPage() {}

    static void write(
            HttpServletResponse response,
            int status,
            Language language,
            String title,
            String detail,
            String home)
            throws IOException {
        byte[] page =
                FORM.formatted(
                                language.code(),
                                language.isRightToLeft() ? "rtl" : "ltr",
                                HtmlUtils.htmlEscape(title, "UTF-8"),
                                HtmlUtils.htmlEscape(detail, "UTF-8"),
                                HtmlUtils.htmlEscape(home, "UTF-8"))
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
