#include "desk/wording/FindingWording.h"

#include <QCoreApplication>

namespace feuillet {

namespace {
struct KindWording
{
    Q_DECLARE_TR_FUNCTIONS(KindWording)
};
} // namespace

QString label(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return KindWording::tr("Spelling");
    case FindingKind::Grammar:
        return KindWording::tr("Grammar");
    case FindingKind::Slip:
        return KindWording::tr("Slip");
    case FindingKind::Typography:
        return KindWording::tr("Typography");
    case FindingKind::Consistency:
        return KindWording::tr("Consistency");
    case FindingKind::HouseStyle:
        return KindWording::tr("House style");
    }
    Q_UNREACHABLE();
}

} // namespace feuillet
