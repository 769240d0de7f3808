package mawaqif.charts;

/**
 * The network's own words, finished in the figure's language.
 *
 * @param favour legend of a solid line
 * @param against legend of a dashed line
 * @param contested legend of the pair of lines
 * @param fewest legend of the thinnest line: "1 source"
 * @param some legend of a line for three sources
 * @param most legend of the widest line: "6 sources or more"
 * @param noEvidence legend
 */
public record NetworkWords(
        String favour,
        String against,
        String contested,
        String fewest,
        String some,
        String most,
        String noEvidence) {
    public NetworkWords {
        favour = Texts.prose(favour);
        against = Texts.prose(against);
        contested = Texts.prose(contested);
        fewest = Texts.prose(fewest);
        some = Texts.prose(some);
        most = Texts.prose(most);
        noEvidence = Texts.prose(noEvidence);
    }

    public String of(Network.Pull pull) {
        return switch (pull) {
            case FOR -> favour;
            case AGAINST -> against;
            case CONTESTED -> contested;
        };
    }
}
