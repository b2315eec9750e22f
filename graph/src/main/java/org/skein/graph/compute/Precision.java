package org.skein.graph.compute;

/** A number format that accelerators are rated in, for dense matrix arithmetic. */
public enum Precision {
  /** 64-bit floating point. */
  FP64("fp64", "FP64", 64, "fp64_tflops"),
  /** 32-bit floating point. */
  FP32("fp32", "FP32", 32, "fp32_tflops"),
  /** 16-bit floating point, FP16 or BF16. */
  FP16("fp16", "FP16/BF16", 16, "fp16_tflops"),
  /** 8-bit floating point. */
  FP8("fp8", "FP8", 8, "fp8_tflops"),
  /** 8-bit integers. */
  INT8("int8", "INT8", 8, "int8_tops");

  private final String id;
  private final String label;
  private final int bits;
  private final String key;

  Precision(String id, String label, int bits, String key) {
    this.id = id;
    this.label = label;
    this.bits = bits;
    this.key = key;
  }

  /** The name in answers, such as {@code fp16}. */
  public String id() {
    return id;
  }

  /** The name to show. */
  public String label() {
    return label;
  }

  /** Bits of one operand. */
  public int bits() {
    return bits;
  }

  /** The specification that holds the figure, in tera-operations a second. */
  public String key() {
    return key;
  }
}
