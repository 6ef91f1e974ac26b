// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs one source file; its content are the compiled catalogues.
