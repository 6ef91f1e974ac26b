// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs one object of its own; the data themselves come as resource objects beside it.

namespace acquis {

extern const char dataAnchor;
const char dataAnchor = 0;

} // namespace acquis
