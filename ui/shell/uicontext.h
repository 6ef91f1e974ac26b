// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace acquis {

class JobRunner;
class LanguageController;
class RegisterSession;
class Settings;
class Theme;
class UserPrompts;

/// What every page is given by the composition root. References: owned by the root, outlive every page.
struct UiContext
{
    Theme &theme;
    LanguageController &language;
    Settings &settings;
    JobRunner &jobs;
    UserPrompts &prompts;
    RegisterSession &session;
};

} // namespace acquis
