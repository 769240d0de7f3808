package mawaqif.charts;

/** What a figure says, without pixels: one model feeds every picture, table and file of it. */
public sealed interface Figure
        permits StanceMatrix,
                DivergingBars,
                ClosenessMatrix,
                CoverageMap,
                MapModel,
                PositionStrip,
                Dumbbell,
                Timeline,
                Network,
                Multiples {

    /** The texts around the plot. */
    Frame frame();
}
