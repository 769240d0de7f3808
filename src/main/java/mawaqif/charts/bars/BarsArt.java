package mawaqif.charts.bars;

/** What rows are drawn with. */
record BarsArt(BarsGround ground, BarsNames names, BarsBar bar, BarsReading reading) {}
