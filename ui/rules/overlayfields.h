// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/overlaydraft.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

/// A column of labelled inputs that scrolls where it is too long; what is wrong with a field is said under it.
class OverlayFields final : public QWidget
{
    Q_OBJECT
public:
    explicit OverlayFields(const Theme &theme, QWidget *parent = nullptr);

    /// Adds an input under the ones before. The column takes ownership.
    void add(OverlayField field, QWidget *input, const QString &name);
    /// Adds a line that is no input.
    void addLine(QWidget *line);
    void setLabel(OverlayField field, const QString &text);
    void setShown(OverlayField field, bool shown);
    /// Nothing is said for fields that are not in the map.
    void setFaults(const QMap<OverlayField, QString> &faults);
    [[nodiscard]] bool has(OverlayField field) const { return m_fields.contains(field); }
    void focus(OverlayField field);

private:
    struct Field
    {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        QLabel *fault = nullptr;
    };
    void retakeColors();

    const Theme &m_theme;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QMap<OverlayField, Field> m_fields;
};

/// A few choices of which several may hold, each with a box to tick.
class CheckList final : public QListWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        int value = 0;
        QString text;
    };
    explicit CheckList(QWidget *parent = nullptr);

    /// The same values again, in other words, keep what is ticked.
    void setEntries(const QList<Entry> &entries);
    template <typename E>
    void setCodes(CodeSet<E> codes)
    {
        setTicked([codes](int value) { return codes.contains(E(value)); });
    }
    template <typename E>
    [[nodiscard]] CodeSet<E> codes() const
    {
        CodeSet<E> set;
        for (const int value : ticked())
            set.insert(E(value));
        return set;
    }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    void setTicked(const std::function<bool(int)> &isTicked);
    [[nodiscard]] QList<int> ticked() const;
};

/// A limit of dollars as its language writes it; empty where there is none.
class LimitField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit LimitField(QWidget *parent = nullptr);

    void setFormats(const Formats &formats);
    /// Leaves what is being typed when it already says this amount.
    void setAmount(std::optional<qint64> cents);
    /// Nothing when the field is empty or what stands in it is no amount.
    [[nodiscard]] std::optional<qint64> amount() const;
    [[nodiscard]] bool isReadable() const { return text().trimmed().isEmpty() || amount().has_value(); }

private:
    void write(std::optional<qint64> cents);
    Formats m_formats { Language::English };
};

} // namespace acquis
