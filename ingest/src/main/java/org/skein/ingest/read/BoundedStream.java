package org.skein.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to go on past a number of bytes. */
final class BoundedStream extends FilterInputStream {
  private long left;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    return count(1, super.read());
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    int n = super.read(b, off, len);
    return count(n, n);
  }

  private int count(int bytes, int result) throws IOException {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new Exceeded();
    }
    return result;
  }

  /** There is more than may be read. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
