// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace acquis {

class CompositionRoot;
class Page;

/// Shows the program without a display: opens the sample register in a folder and writes its pages as pictures in both
/// languages, and the spending page as PDF.
class Demo final : public QObject
{
    Q_OBJECT
public:
    Demo(CompositionRoot &root, QString folder, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// \p code is the exit code of the program.
    void finished(int code);

private:
    void picturesWhenSettled();
    /// True when the page is not settled yet; what is to be done then goes on when it is.
    template <typename P>
    [[nodiscard]] bool waitsFor(P &page);
    void takePictures();
    void pictureLanguage();
    [[nodiscard]] bool saveFileStages(const QString &language);
    [[nodiscard]] bool savePage(const QString &name, Page &page, const QString &language);

    CompositionRoot &m_root;
    QString m_folder;
    QStringList m_written;
    bool m_isAsked = false; ///< the pages that answer a question have one
    bool m_good = true;
};

} // namespace acquis
