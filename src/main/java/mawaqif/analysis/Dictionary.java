package mawaqif.analysis;

import java.util.Arrays;

/** Numbers distinct long values 0, 1, 2 … in the order of their first appearance. */
final class Dictionary {
    private long[] values = new long[32];
    private int[] slots = new int[64];
    private int size;

    /** The value's number; a new one if it has not been seen. */
    int number(long value) {
        int slot = find(value);
        if (slots[slot] == 0) {
            if (size == values.length) {
                grow();
                slot = find(value);
            }
            values[size] = value;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    long value(int number) {
        return values[number];
    }

    int size() {
        return size;
    }

    private int find(long value) {
        int mask = slots.length - 1;
        int slot = Hash.of(value) & mask;
        while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * values.length);
        slots = new int[2 * values.length];
        for (int number = 0; number < size; number++) {
            slots[find(values[number])] = number + 1;
        }
    }
}
