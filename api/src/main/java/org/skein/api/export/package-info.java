/** The graph, or a part of it, in formats that other programs read: always with the evidence. */
@NullMarked
package org.skein.api.export;

import org.jspecify.annotations.NullMarked;
