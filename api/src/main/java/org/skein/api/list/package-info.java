/** Things as rows of columns: for spreadsheets, and for those who want a part only. */
@NullMarked
package org.skein.api.list;

import org.jspecify.annotations.NullMarked;
