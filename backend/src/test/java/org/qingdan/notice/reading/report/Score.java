package org.qingdan.notice.reading.report;

/** How much of what is there was found, and how much of what was found is there. */
public record Score(int right, int read, int written) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, read + other.read, written + other.written);
    }

    public double precision() {
        return read == 0 ? 1 : (double) right / read;
    }

    public double recall() {
        return written == 0 ? 1 : (double) right / written;
    }

    public double f1() {
        return right == 0 ? read + written == 0 ? 1 : 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
