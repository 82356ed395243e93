#include "ui/preview/PreviewModule.h"

#include "ui/preview/PageScheme.h"
#include "ui/preview/WebPreview.h"

namespace feuillet {

WebPreviewModule::WebPreviewModule()
{
    registerPageScheme();
}

std::unique_ptr<PreviewView> WebPreviewModule::makeView(const PreviewEvents &events)
{
    return std::make_unique<WebPreview>(events);
}

} // namespace feuillet
