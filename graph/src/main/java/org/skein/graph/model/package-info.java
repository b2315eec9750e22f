@NullMarked
package org.skein.graph.model;

import org.jspecify.annotations.NullMarked;
