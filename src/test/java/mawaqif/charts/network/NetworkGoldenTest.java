package mawaqif.charts.network;

import java.io.IOException;
import java.util.Locale;
import mawaqif.charts.Network;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.GoldenTest;
import mawaqif.charts.render.Pictures;
import mawaqif.charts.render.Render;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares painted networks with stored ones, as {@link GoldenTest} does. */
class NetworkGoldenTest {

    enum Golden {
        ENGLISH(NetworkSamples.few(false), new Size(740, 520), Theme.LIGHT),
        ARABIC_DARK(NetworkSamples.few(true), new Size(700, 480), Theme.DARK),
        ARABIC_LIST(NetworkSamples.arabic(), new Size(420, 600), Theme.PRINT);

        private final Network network;
        private final Size size;
        private final Theme theme;

        Golden(Network network, Size size, Theme theme) {
            this.network = network;
            this.size = size;
            this.theme = theme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        Pictures.assertAsStored(
                Render.png(
                        Figures.layout(
                                golden.network, golden.size, golden.theme, Render.measure(), 1),
                        1),
                "network-" + golden.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
    }
}
