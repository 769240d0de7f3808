package mawaqif.studies;

import mawaqif.api.Problem;

/** Another study already has the name. */
public final class SlugTaken extends Problem {

    public SlugTaken(Code slug) {
        super(
                409,
                "Conflict",
                "A study called '%s' exists already; choose another name".formatted(slug));
    }
}
