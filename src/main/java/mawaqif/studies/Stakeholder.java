package mawaqif.studies;

import org.jspecify.annotations.Nullable;

/**
 * A group, party, government or armed actor whose stances are coded.
 *
 * @param parent the stakeholder it is a part of; stances roll up to it
 */
public record Stakeholder(Code code, LocalizedText label, @Nullable Code parent) {}
